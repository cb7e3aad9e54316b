"""Pictures of every page, for the handbook and for helping over the telephone.

``photographer`` opens the program and takes pictures; each page has a module of scenes, and a
scene is a function that brings the page into a state and takes its picture. ``album`` is their
list: a new page's scenes are one line there.
"""

from nq20desk.ui.pictures.album import save_pictures
from nq20desk.ui.pictures.photographer import SIZE

__all__ = ["SIZE", "save_pictures"]
